"""All tables, so that one import knows the whole schema."""

from app.models.account import Account, AccountRole, SignInCount
from app.models.agency import Agency, AgencyFigure, AgencyFigures, OutsourcingContract
from app.models.audit import AuditEvent, AuditHead
from app.models.base import Base
from app.models.card import (
    CardEducation,
    CardItem,
    CardJob,
    CardLanguage,
    CardRevision,
    EmploymentCard,
)
from app.models.case import (
    Application,
    Attachment,
    CaseEvent,
    CaseTerm,
    PackageDocument,
    RegisterInquiry,
    RegistrationCase,
)
from app.models.centre import Centre, OwnDay
from app.models.change import ReportedChange
from app.models.classifier import OfficialClassifier, OfficialEntry
from app.models.complaint import Complaint
from app.models.decision import Decision
from app.models.draft import Draft
from app.models.employer import (
    DismissalNotice,
    DismissalRow,
    Employer,
    EmployerKey,
    QuotaPlaces,
    QuotaYear,
)
from app.models.importing import ImportMapping, ProfileTable
from app.models.measure import Measure
from app.models.offer import Offer
from app.models.paper import NumberSeries, Paper, PaperPrint, PaperSheet
from app.models.person import DoubleDecision, Person, PersonKey, PersonMerge
from app.models.plan import Plan, PlanAction, PlanMeeting
from app.models.queue import Absence, SavedFilter, TermWarning
from app.models.selection import KeptSelection
from app.models.ticket import Counter, Ticket
from app.models.vacancy import Vacancy, VacancyCandidate, VacancyEvent, VacancyItem

__all__ = [
    "Absence",
    "Account",
    "AccountRole",
    "Agency",
    "AgencyFigure",
    "AgencyFigures",
    "Application",
    "Attachment",
    "AuditEvent",
    "AuditHead",
    "Base",
    "CardEducation",
    "CardItem",
    "CardJob",
    "CardLanguage",
    "CardRevision",
    "CaseEvent",
    "CaseTerm",
    "Centre",
    "Complaint",
    "Counter",
    "Decision",
    "DismissalNotice",
    "DismissalRow",
    "DoubleDecision",
    "Draft",
    "Employer",
    "EmployerKey",
    "EmploymentCard",
    "ImportMapping",
    "KeptSelection",
    "Measure",
    "NumberSeries",
    "Offer",
    "OfficialClassifier",
    "OfficialEntry",
    "OutsourcingContract",
    "OwnDay",
    "PackageDocument",
    "Paper",
    "PaperPrint",
    "PaperSheet",
    "Person",
    "PersonKey",
    "PersonMerge",
    "Plan",
    "PlanAction",
    "PlanMeeting",
    "ProfileTable",
    "QuotaPlaces",
    "QuotaYear",
    "RegisterInquiry",
    "RegistrationCase",
    "ReportedChange",
    "SavedFilter",
    "SignInCount",
    "TermWarning",
    "Ticket",
    "Vacancy",
    "VacancyCandidate",
    "VacancyEvent",
    "VacancyItem",
]
