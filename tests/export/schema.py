"""The JSON Schema of comparisons, and a check of documents against it."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

from jsonschema import Draft202012Validator


@cache
def validator() -> Draft202012Validator:
    """The check, made from the schema that ships with the package."""
    text = files("newsreader.export").joinpath("comparison.schema.json").read_text("utf-8")
    schema = json.loads(text)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def mismatches(document: Any) -> list[str]:
    """Where a document differs from the schema, as "$.links[0].score"; [] where it does not."""
    return sorted(error.json_path for error in validator().iter_errors(document))
