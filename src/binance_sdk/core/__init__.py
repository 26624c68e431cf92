"""The decisions of the SDK: no I/O, no clock, no logging. Values in, values out."""
