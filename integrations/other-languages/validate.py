"""Validates privacy declarations with nothing but their schema: python3 validate.py SCHEMA FILE...

Needs the library jsonschema, 4.0 or later (Debian: apt install python3-jsonschema).
"""

import json
import sys

from jsonschema import Draft202012Validator


def main(schema_path, paths):
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    faulty = 0
    for path in paths:
        with open(path, encoding="utf-8") as file:
            declaration = json.load(file)
        errors = sorted(validator.iter_errors(declaration), key=lambda error: list(map(str, error.absolute_path)))
        faulty += bool(errors)
        for error in errors:
            place = "".join(f"/{step}" for step in error.absolute_path)
            print(f"{path}: {place or '/'}: {error.message[:200]}")
    return 1 if faulty else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
