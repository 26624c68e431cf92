"""What USD-M and COIN-M futures share: order helpers, the ``orders`` facade, enums."""
