"""What pictures are made of: an SVG in a figure, texts, and a caption that wraps."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement


def figure(drawn: Element, caption: str) -> Element:
    """Put a picture into a figure; its caption is text of the page, and is whole."""
    box = Element("figure", {"class": "ls-figure"})
    box.append(drawn)
    SubElement(box, "figcaption").text = caption
    return box


def svg(width: float, height: float, title: str) -> Element:
    """Begin a picture of this size in pixels."""
    size = {"viewBox": f"0 0 {width:g} {height:g}", "width": f"{width:g}"}
    size["height"] = f"{height:g}"
    drawn = Element("svg", size | {"role": "img", "class": "ls-picture"})
    element = SubElement(drawn, "title")
    element.text, element.tail = title, ": "
    return drawn


def text(
    drawn: Element, at: tuple[float, float], words: str, kind: str, **more: str
) -> None:
    """Write words; what comes after them is seen only where pictures are taken out."""
    place = numbers({"x": at[0], "y": at[1]})
    element = SubElement(drawn, "text", place | {"class": kind} | more)
    element.text, element.tail = words, " · "


def numbers(values: dict[str, float]) -> dict[str, str]:
    """Write numbers as attributes."""
    return {name: f"{value:g}" for name, value in values.items()}
