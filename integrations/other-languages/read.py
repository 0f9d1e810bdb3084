"""Reads a declaration into the classes that quicktype wrote, and writes it out again: python3 read.py FILE"""

import json
import sys

from privacy_declaration import privacy_declaration_from_dict, privacy_declaration_to_dict

with open(sys.argv[1], encoding="utf-8") as file:
    declaration = privacy_declaration_from_dict(json.load(file))

for activity in declaration.processing_activities:
    print(activity.id, file=sys.stderr)
json.dump(privacy_declaration_to_dict(declaration), sys.stdout, ensure_ascii=False)
