"""Word documents of the tests' own making."""

from __future__ import annotations

import io
import zipfile
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.loading import Origin, read_article

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsreader.article import Article

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
RELATIONS = f"""<Relationships xmlns="{PACKAGE}/relationships">
<Relationship Id="a" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>
<Relationship Id="b" Type="{PACKAGE}/relationships/metadata/core-properties"
 Target="docProps/core.xml"/></Relationships>"""
STYLES = f"""<w:styles xmlns:w="{MAIN}">
<w:style w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:styleId="Rubrik"><w:name w:val="Title"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:styleId="Ingress"><w:name w:val="Subtitle"/></w:style>
<w:style w:styleId="H2"><w:name w:val="heading 2"/>
<w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:styleId="Own"><w:name w:val="House heading"/><w:basedOn w:val="H2"/></w:style>
<w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
<w:style w:styleId="Bild"><w:name w:val="caption"/></w:style>
<w:style w:styleId="Punkt"><w:name w:val="List Bullet"/>
<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr>
</w:pPr></w:style>
<w:style w:styleId="V1"><w:name w:val="toc 1"/></w:style>
<w:style w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
</w:styles>"""


def run(text: str, properties: str = "") -> str:
    """A run of text, with the markup of its properties."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(content: str, style: str = "", properties: str = "") -> str:
    """A paragraph; `content` that is no markup becomes a run."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    runs = content if content.startswith("<") else run(content)
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{runs}</w:p>"


def core(title: str = "", creator: str = "", created: str = "") -> str:
    """The part with the properties."""
    return (
        f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
        f"<dc:title>{escape(title)}</dc:title><dc:creator>{escape(creator)}</dc:creator>"
        f"<dcterms:created>{created}</dcterms:created></cp:coreProperties>"
    )


def archive(parts: Mapping[str, str | bytes]) -> bytes:
    """An archive of those parts, whose days do not change from run to run."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            # A kind that stands at the start is stored, so that anyone can read it.
            method = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            file.writestr(zipfile.ZipInfo(name), content, method)
    return stream.getvalue()


def document(*content: str, properties: str = "", **parts: str) -> bytes:
    """A document with that content, and parts that stand in for the usual ones."""
    body = f'<w:document xmlns:w="{MAIN}"><w:body>{"".join(content)}</w:body></w:document>'
    return archive(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": parts.get("relations", RELATIONS),
            "word/document.xml": parts.get("body", body),
            "word/styles.xml": parts.get("styles", STYLES),
            "docProps/core.xml": properties or core(),
        }
    )


def read(data: bytes, name: str = "bridge.docx") -> Article:
    """The article in some bytes."""
    return read_article(data, Origin(Path(name)))
