"""The HTML report in a browser, opened from a file: it finds, filters, unfolds, and asks nobody."""

from __future__ import annotations

import shutil
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

pytest.importorskip("playwright")

from playwright.async_api import Page, async_playwright, expect

from codegen.diff.output import html
from codegen.diff.report import make

from ..pair import TODAY, laid_over, skeleton, spec_of

FLAGS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    "--no-sandbox",
)
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")
EDIT = {
    "rest": "POST /thing",
    "weight": 5,
    "title": "A <script>alert(1)</script> thing",
    "params": {"size": {"type": "string", "required": True}},
    "response": {"id": "int"},
}
OTHER = {"docs": {"base": "https://example.com/", "revision": "2026-11-01"}}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    tree = laid_over(
        laid_over(skeleton(), "shop.operations.get_thing", EDIT), "products.products.mall", OTHER
    )
    old, new = spec_of(skeleton(), tmp_path / "old"), spec_of(tree, tmp_path / "new")
    path = tmp_path / "report.html"
    path.write_text(html.write(make(("v1", old), ("v2", new), TODAY)), encoding="utf-8")
    return path


@pytest.fixture
async def page(tmp_path: Path, file: Path) -> AsyncGenerator[Page]:
    """The report; the test fails when it complains or asks anybody for anything."""
    complaints: list[str] = []
    async with async_playwright() as playwright:
        context = await playwright.chromium.launch_persistent_context(
            tmp_path / "user-data", executable_path=CHROMIUM, headless=True, args=FLAGS
        )
        page = context.pages[0]
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialog: complaints.append(dialog.message))
        page.on(
            "request",
            lambda request: complaints.append(request.url) if request.url != file.as_uri() else None,
        )
        await page.goto(file.as_uri())
        yield page
        await context.close()
    assert complaints == []


async def shows(page: Page, count: int, total: int = 7) -> None:
    await expect(page.get_by_role("status")).to_have_text(f"{count} of {total} shown")
    await expect(page.locator(".finding:visible")).to_have_count(count)


async def test_everything_is_there_and_can_be_found(page: Page) -> None:
    await shows(page, 7)
    await expect(page.locator(".finding .badge").first).to_have_text("breaking")
    await expect(page.locator(".finding .badge").last).to_have_text("safe")
    await expect(page.get_by_role("list", name="Findings by level")).to_contain_text("major version step")
    search = page.get_by_role("searchbox", name="Search")
    await search.fill("SIZE param")
    await shows(page, 1)
    await search.fill("no such thing")
    await shows(page, 0)
    await search.fill("")
    await page.get_by_label("Product").select_option("mall")
    await shows(page, 1)
    await page.get_by_label("Product").select_option("")
    await page.get_by_role("checkbox", name="safe").uncheck()
    await page.get_by_role("checkbox", name="breaking").uncheck()
    await shows(page, 2)
    await page.get_by_role("checkbox", name="breaking").check()
    await page.get_by_label("Contract").select_option("wire")
    await shows(page, 4)


async def test_a_finding_unfolds_by_keyboard_with_old_and_new_beside_each_other(
    page: Page, file: Path
) -> None:
    finding = page.locator(".finding", has_text="POST /thing")
    await finding.locator("summary").focus()
    await page.keyboard.press("Enter")
    old, new = finding.get_by_label("Old value"), finding.get_by_label("New value")
    await expect(old).to_have_text("GET /thing")
    await expect(new).to_have_text("POST /thing")
    left, right = await old.bounding_box(), await new.bounding_box()
    assert left and right and left["x"] < right["x"] and left["y"] == right["y"]
    await expect(finding).to_contain_text("operation-verb-changed")
    await expect(finding).to_contain_text("spec/shop/spec.yaml:1")
    name = await page.locator(".finding").nth(3).get_attribute("id")
    await page.goto("about:blank")
    await page.goto(f"{file.as_uri()}#{name}")
    await expect(page.locator(f"#{name}")).to_have_attribute("open", "")


async def test_text_stands_out_in_light_and_dark_and_fits_a_narrow_screen(page: Page) -> None:
    await page.emulate_media(color_scheme="light")
    light: dict[str, float] = await page.evaluate(CONTRAST)
    await page.emulate_media(color_scheme="dark")
    dark: dict[str, float] = await page.evaluate(CONTRAST)
    assert light and min(light.values()) >= 4.5, light
    assert dark != light and min(dark.values()) >= 4.5, dark
    await page.set_viewport_size({"width": 360, "height": 700})
    for summary in await page.locator("summary").all():
        await summary.click()
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


CONTRAST = """() => {
  const luminance = (color) => {
    const [r, g, b] = color.match(/[\\d.]+/g).map(Number).map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (; element; element = element.parentElement) {
      const color = getComputedStyle(element).backgroundColor;
      if (!/, 0\\)$/.test(color)) return color;
    }
    return "rgb(255, 255, 255)";
  };
  const ratios = {};
  for (const element of document.querySelectorAll("h1, p, .badge, .said, .said code, label, b, #shown")) {
    const [a, b] = [getComputedStyle(element).color, behind(element)].map(luminance).sort((x, y) => y - x);
    ratios[element.className || element.tagName] = (a + 0.05) / (b + 0.05);
  }
  return ratios;
}"""
