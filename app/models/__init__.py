"""All tables, so that one import knows the whole schema."""

from app.models.account import Account, AccountRole, SignInCount
from app.models.audit import AuditEvent, AuditHead
from app.models.base import Base
from app.models.card import CardRevision, EmploymentCard
from app.models.case import Application, CaseEvent, CaseTerm, PackageDocument, RegistrationCase
from app.models.centre import Centre, OwnDay
from app.models.classifier import OfficialClassifier, OfficialEntry
from app.models.draft import Draft
from app.models.paper import NumberSeries, Paper, PaperPrint, PaperSheet
from app.models.person import Person, PersonKey

__all__ = [
    "Account",
    "AccountRole",
    "Application",
    "AuditEvent",
    "AuditHead",
    "Base",
    "CardRevision",
    "CaseEvent",
    "CaseTerm",
    "Centre",
    "Draft",
    "EmploymentCard",
    "NumberSeries",
    "OfficialClassifier",
    "OfficialEntry",
    "OwnDay",
    "PackageDocument",
    "Paper",
    "PaperPrint",
    "PaperSheet",
    "Person",
    "PersonKey",
    "RegistrationCase",
    "SignInCount",
]
