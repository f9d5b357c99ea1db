"""What stands on a sheet, and how the Order's forms write a centre, its director and a day."""

from datetime import date

import pypdfium2

CENTRE = {
    "kk": "Алматы қаласының Халықты жұмыспен қамту орталығы",
    "ru": "Центр занятости населения города Алматы",
}
DIRECTOR = {"kk": "Оспанов Марат Қайратұлы", "ru": "Оспанов Марат Кайратович"}
MONTH = {
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    "kk since": "қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан "
    "қыркүйектен қазаннан қарашадан желтоқсаннан",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
}


def in_words(tongue: str, day: date) -> str:
    month = MONTH[tongue].split()[day.month - 1]
    if tongue == "ru":
        return f"«{day.day:02}» {month} {day.year} года"
    return f"{day.year} жылғы «{day.day:02}» {month}"


def words(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
