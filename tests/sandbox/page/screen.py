"""What a test sees of the sandbox's page."""

from __future__ import annotations

from playwright.async_api import Locator, Page, expect

from binance_sdk.sandbox import Sandbox


class Screen:
    """A page in a browser; ``complaints``: what it wrote to the console, threw, or asked of others."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.complaints: list[str] = []
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("dialog", lambda dialog: self.complaints.append(dialog.message))

    async def open(self, exchange: Sandbox) -> None:
        """Opens the page of a sandbox and waits until it shows something."""
        own = f"{exchange.rest_url}/"
        self.page.on(
            "request", lambda request: None if _own(request.url, own) else self.complaints.append(request.url)
        )
        await self.page.goto(f"{exchange.rest_url}/sandbox")
        await expect(self.page.get_by_text("live", exact=True)).to_be_visible()

    def button(self, name: str) -> Locator:
        """A button by what it says."""
        return self.page.get_by_role("button", name=name, exact=True)

    def switch(self, name: str) -> Locator:
        """A switch by what it says."""
        return self.page.get_by_role("switch", name=name)

    def rows(self, part: str) -> Locator:
        """The rows of a table: orders, journal, rules, hits, connections, ..."""
        return self.page.locator(f"#{part} tr")

    async def shows(self, part: str, *texts: str, row: int = 0) -> None:
        """Waits until a row of a table has all these cells."""
        for text in texts:
            cell = self.rows(part).nth(row).get_by_role("cell", name=text, exact=True).first
            await expect(cell).to_be_visible()


def _own(url: str, own: str) -> bool:
    return url.startswith((own, "data:"))
