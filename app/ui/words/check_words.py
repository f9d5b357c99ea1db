"""A checked paper in words, for the window and the command line. Needs no Qt."""

from app.core.errors import UserError
from app.services.paper_check import PaperCheck
from app.ui.messages import Translate, sentence, word
from app.ui.words.certificate_faults import CERTIFICATE_FAULTS, CHECKED


def check_lines(found: PaperCheck, tell: Translate) -> list[str]:
    """What was found, the result first."""
    code = found.standing.value
    if code in CERTIFICATE_FAULTS:
        lines = [sentence(UserError(code, until=found.valid_until), tell)]
    else:
        lines = [tell("Check", CHECKED[code]).format(number=found.number, act=found.act)]
    if found.form is None:
        return lines
    day = f"{found.issued_on:%d.%m.%Y}"
    told = {"number": found.number, "initials": found.initials, "day": day}
    lines += [word(found.form.value, tell), tell("Check", CHECKED["paper_of"]).format(**told)]
    if found.valid_until is not None:
        until = f"{found.valid_until:%d.%m.%Y}"
        lines.append(tell("Check", CHECKED["valid_until"]).format(day=until))
    if not found.by_code:
        lines.append(tell("Check", CHECKED["number_only"]))
    return lines
