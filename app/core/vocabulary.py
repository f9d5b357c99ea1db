"""The words that records, rules and windows share. Values are stored; never rename one."""

from enum import StrEnum


class Language(StrEnum):
    KAZAKH = "kk"
    RUSSIAN = "ru"
    ENGLISH = "en"


class Role(StrEnum):
    """Who may do what: part 1 of the requirements (§2.2, §30-33, §44-46, §64)."""

    CLERK = "clerk"
    ASSISTANT = "assistant"
    DIRECTOR = "director"
    LOCAL_BODY = "local_body"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"
    VISITOR = "visitor"


class Sex(StrEnum):
    MALE = "male"
    FEMALE = "female"


class Channel(StrEnum):
    """How an application comes (§4, §15)."""

    CENTRE = "centre"
    PORTAL = "portal"
    STATE_CORPORATION = "state_corporation"
    ASSISTANT = "assistant"


class CaseState(StrEnum):
    """Where a registration case stands."""

    APPLICANT = "applicant"
    REFUSED = "refused"
    JOB_SEEKER = "job_seeker"
    AT_LOCAL_BODY = "at_local_body"
    UNEMPLOYED = "unemployed"
    UNEMPLOYED_REFUSED = "unemployed_refused"
    PLACED = "placed"
    DEREGISTERED = "deregistered"
    ENDED_BY_WISH = "ended_by_wish"
    MOVED = "moved"
    ANNULLED = "annulled"


OPEN_STATES = (
    CaseState.APPLICANT,
    CaseState.JOB_SEEKER,
    CaseState.AT_LOCAL_BODY,
    CaseState.UNEMPLOYED,
    CaseState.UNEMPLOYED_REFUSED,
)
"""States in which a case goes on; a person has at most one such case.

Who is refused as unemployed is a job seeker still (decision 0013)."""


class MoveName(StrEnum):
    """A step of a case from one state to another (rules/lifecycle.py)."""

    RECEIVE_APPLICATION = "receive_application"
    REGISTER_JOB_SEEKER = "register_job_seeker"
    HELP_WITH_WORK = "help_with_work"
    REFUSE_PACKAGE = "refuse_package"
    REFUSE_UNRELIABLE = "refuse_unreliable"
    REPLACE_NOTICE = "replace_notice"
    ANNUL_REGISTRATION = "annul_registration"
    END_BY_WISH = "end_by_wish"
    # Chapter 3, registration as unemployed
    OFFER_TO_JOB_SEEKER = "offer_to_job_seeker"
    OFFER_TO_UNEMPLOYED = "offer_to_unemployed"
    ANSWER_OFFER = "answer_offer"
    OFFER_UNANSWERED = "offer_unanswered"
    PROPOSE_UNEMPLOYED = "propose_unemployed"
    RETURN_DRAFT = "return_draft"
    RESUBMIT_DRAFT = "resubmit_draft"
    STOP_DRAFT = "stop_draft"
    SEND_TO_LOCAL_BODY = "send_to_local_body"
    REGISTER_UNEMPLOYED = "register_unemployed"
    REFUSE_UNEMPLOYED = "refuse_unemployed"
    ISSUE_DECISION_NOTICE = "issue_decision_notice"
    TELL_DECISION = "tell_decision"
    # Chapter 3, the certificate
    APPLY_FOR_CERTIFICATE = "apply_for_certificate"
    ISSUE_CERTIFICATE = "issue_certificate"
    # Chapter 3, deregistration
    PROPOSE_DEREGISTRATION = "propose_deregistration"
    INFORM_LOCAL_BODY = "inform_local_body"
    DEREGISTER = "deregister"
    KEEP_REGISTERED = "keep_registered"
    TELL_DEREGISTRATION = "tell_deregistration"
    TELL_FUND = "tell_fund"
    # Chapter 4, and decisions made in error
    FILE_COMPLAINT = "file_complaint"
    FILE_QUALITY_COMPLAINT = "file_quality_complaint"
    ANSWER_COMPLAINT = "answer_complaint"
    ANSWER_QUALITY_COMPLAINT = "answer_quality_complaint"
    RECONSIDER_APPLICATION = "reconsider_application"
    RECONSIDER_UNEMPLOYED = "reconsider_unemployed"
    RESTORE_UNEMPLOYED = "restore_unemployed"
    # Chapter 5.1, the plan, changes, active measures
    MAKE_PLAN = "make_plan"
    REVISE_PLAN = "revise_plan"
    REPORT_CHANGE = "report_change"
    PLACE_IN_WORK = "place_in_work"
    MOVE_AWAY = "move_away"
    CALL_TO_MEASURE = "call_to_measure"
    COME_TO_MEASURE = "come_to_measure"
    MISS_MEASURE = "miss_measure"
    CALL_OFF_MEASURE = "call_off_measure"
    # Chapter 5.3, referral to an employer and hire
    ACCEPT_OFFER = "accept_offer"
    SEND_RESUME = "send_resume"
    TELL_INTERVIEW = "tell_interview"
    TELL_INTERVIEW_TO_SEEKER = "tell_interview_to_seeker"
    NOTE_VISIT = "note_visit"
    MISS_VISIT = "miss_visit"
    EMPLOYER_ANSWERED = "employer_answered"
    EMPLOYER_SILENT = "employer_silent"
    WITHDRAW_REFERRAL = "withdraw_referral"
    HIRE = "hire"
    HIRE_FELL_THROUGH = "hire_fell_through"
    HIRE_FELL_THROUGH_SEEKER = "hire_fell_through_seeker"
    HIRE_FELL_THROUGH_REFUSED = "hire_fell_through_refused"


class Unit(StrEnum):
    """What a term is counted in."""

    BUSINESS_DAY = "business_day"
    CALENDAR_DAY = "calendar_day"
    MINUTE = "minute"
    MONTH = "month"


class Party(StrEnum):
    """Who has to act within a term: the office itself or someone it watches."""

    OFFICE = "office"
    PERSON = "person"
    EMPLOYER = "employer"
    QUALITY_BODY = "quality_body"


class DeregistrationGround(StrEnum):
    """Why the unemployed are struck off, in the order of §44's sub-items."""

    CONTRIBUTIONS = "contributions"
    OFFERS_REFUSED = "offers_refused"
    NO_SHOW = "no_show"
    VISITS_BROKEN = "visits_broken"
    SENTENCED = "sentenced"
    CHANGE_UNREPORTED = "change_unreported"
    FALSE_DOCUMENTS = "false_documents"


class DecisionKind(StrEnum):
    """What the local body decides (§32, §44)."""

    REGISTRATION = "registration_decision"
    DEREGISTRATION = "deregistration_decision"


class DecisionState(StrEnum):
    """Where a draft decision stands; the last three are ends."""

    DRAFTED = "drafted"
    RETURNED = "returned"
    APPROVED = "approved"
    STOPPED = "stopped"
    SIGNED = "signed"
    DECLINED = "declined"


OPEN_DECISIONS = (DecisionState.DRAFTED, DecisionState.RETURNED, DecisionState.APPROVED)
"""States in which a draft still waits for somebody; a case has at most one such draft."""


class NoWork(StrEnum):
    """Why a job seeker goes on to the local body (§31)."""

    NONE_FOUND = "none_found"
    OFFER_REFUSED = "offer_refused"


class UnemployedRefusal(StrEnum):
    """Who is not registered as unemployed, in the order of §34's sub-items (L14.6)."""

    UNDER_SIXTEEN = "under_sixteen"
    EMPLOYED = "employed"
    PENSION_AGE = "pension_age"
    FALSE_INFORMATION = "false_information"
    STUDENT = "student"


class Told(StrEnum):
    """How a person was told (§35, §45, §58)."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    SMS = "sms"
    EMAIL = "email"
    PORTAL = "portal"
    AKIM_OR_ASSISTANT = "akim_or_assistant"


class OfferAnswer(StrEnum):
    """What came of an offer of suitable work (§59); none at all is an answer too."""

    ACCEPTED = "accepted"
    REFUSED = "offer_declined"
    SILENT = "silent"


class UnsuitableWork(StrEnum):
    """By what of L12 an offer turned out unsuitable, so that its refusal does not count (§44.2)."""

    NEEDS_MOVING = "needs_moving"
    FAR_FROM_HOME = "far_from_home"
    OTHER_TRAINING = "other_training"
    HEALTH = "against_health"
    NOT_ACCESSIBLE = "not_accessible"
    HOURS = "hours_unfit"


class ReferralEnd(StrEnum):
    """How a referral to an employer ended (§62-63); none while he may still answer.

    WITHDRAWN: by the centre or the person; the last two: with the vacancy, or the person's case."""

    HIRED = "hired"
    NOT_HIRED = "not_hired"
    EMPLOYER_SILENT = "silent_employer"
    WITHDRAWN = "referral_withdrawn"
    VACANCY_ENDED = "with_vacancy"
    CASE_ENDED = "with_case"


class VacancyState(StrEnum):
    """Where a vacancy stands: a letter not entered yet, in force, or ended."""

    RECEIVED = "letter_received"
    OPEN = "vacancy_open"
    REFUSED = "vacancy_refused"
    FILLED = "vacancy_filled"
    WITHDRAWN = "vacancy_withdrawn"
    EXPIRED = "vacancy_expired"


OPEN_VACANCIES = (VacancyState.RECEIVED, VacancyState.OPEN)
"""States in which a vacancy goes on."""


class VacancySource(StrEnum):
    """How a vacancy came (§54, §55)."""

    LETTER = "by_letter"
    EXCHANGE = "from_exchange"


class VacancyEnd(StrEnum):
    """Why a vacancy ended."""

    HIRED_HERE = "hired_here"
    HIRED_ELSEWHERE = "hired_elsewhere"
    NOT_NEEDED = "not_needed"
    ENTERED_TWICE = "entered_twice"
    NOT_FOR_CENTRE = "not_for_centre"
    TERM_OVER = "term_over"
    OTHER = "other_end"


class VacancyMove(StrEnum):
    """A step of a vacancy from one state to another (rules/vacancy_moves.py)."""

    RECEIVE_LETTER = "receive_letter"
    REFUSE_LETTER = "refuse_letter"
    REGISTER_VACANCY = "register_vacancy"
    TAKE_FROM_EXCHANGE = "take_from_exchange"
    CHANGE_VACANCY = "change_vacancy"
    PUBLISH_VACANCY = "publish_vacancy"
    SELECT_CANDIDATES = "select_candidates"
    NOBODY_SUITS = "nobody_suits"
    TELL_CANDIDATE = "tell_candidate"
    FILL_PLACE = "fill_place"
    FILL_LAST_PLACE = "fill_last_place"
    FREE_PLACE = "free_place"
    WITHDRAW_VACANCY = "withdraw_vacancy"
    VACANCY_EXPIRED = "expire_vacancy"
    REOPEN_VACANCY = "reopen_vacancy"


class DismissalCause(StrEnum):
    """Why workers are to be dismissed, in the order of L28.2.2."""

    OWNER_STOPS = "owner_stops"
    LIQUIDATION = "liquidation"
    STAFF_CUT = "staff_cut"
    LESS_WORK = "less_work"


class AgencyReport(StrEnum):
    """What a private agency reports: of each quarter, of each month of its contract (L31.2)."""

    QUARTER = "agency_quarter"
    CONTRACT_MONTH = "agency_month"


class Change(StrEnum):
    """What the unemployed report within five business days, in the order of §51."""

    MOVED_HOUSE = "moved_house"
    TOOK_WORK = "took_work"
    BUSINESS = "business"
    FOUNDER = "founder"
    DISABILITY = "disability_changed"
    PENSION = "pension"
    OTHER = "other_change"


class ComplaintBody(StrEnum):
    """To whom a complaint goes (§46-47)."""

    LOCAL_BODY = "to_local_body"
    EXECUTIVE_HEAD = "to_executive_head"
    QUALITY_BODY = "to_quality_body"
    COURT = "to_court"


class ComplaintOutcome(StrEnum):
    """How a complaint was answered."""

    UPHELD = "upheld"
    UPHELD_IN_PART = "upheld_in_part"
    DISMISSED = "dismissed"
    WITHDRAWN = "withdrawn"


class PlanGroup(StrEnum):
    """The five groups of actions printed on the plan's form (Appendix 9)."""

    ORIENTATION = "orientation"
    MEDIATION = "mediation"
    MEASURES = "measures"
    SOCIAL_HELP = "social_help"
    SEARCH_SKILLS = "search_skills"


class PlanStatus(StrEnum):
    """How an action or a meeting of the plan stands (§50-51)."""

    PLANNED = "planned"
    DONE = "done"
    NOT_DONE = "not_done"
    PUT_OFF = "put_off"


class MeasureKind(StrEnum):
    """Active measures, in the order of L17.2."""

    TRAINING = "training"
    BUSINESS_SUPPORT = "business_support"
    YOUTH_PRACTICE = "youth_practice"
    SOCIAL_JOB = "social_job"
    RELOCATION = "relocation"
    SPECIAL_WORK_PLACE = "special_work_place"
    PUBLIC_WORKS = "public_works"


class MeasureState(StrEnum):
    """How a direction to a measure stands."""

    CALLED = "called"
    STARTED = "started"
    COMPLETED = "completed"
    LEFT = "left_measure"
    NOT_COME = "not_come"
    CANCELLED = "cancelled"


class TrainingGround(StrEnum):
    """Why vocational training is given, in the order of L19.2."""

    LACKS_QUALIFICATION = "lacks_qualification"
    OCCUPATION_CHANGES = "occupation_changes"
    ABILITY_LOST = "ability_lost"


class QuotaGroup(StrEnum):
    """For whom work places are kept by quota (L27.1)."""

    DISABILITY = "quota_disability"
    PROBATION = "quota_probation"
    RELEASED = "quota_released"
    ORPHAN_GRADUATE = "quota_orphan_graduate"


class Amount(StrEnum):
    """Amounts of money the budget law sets for the year."""

    MONTHLY_INDEX = "mrp"
    MINIMUM_WAGE = "min_wage"


class AbsenceKind(StrEnum):
    """Why somebody is away, and his work is another's for the time."""

    LEAVE = "leave"
    ILLNESS = "illness"
    TRIP = "trip"
    OTHER = "other_absence"


class TicketPurpose(StrEnum):
    """What a person comes to the centre for; each has its letter (rules/tickets.py)."""

    REGISTRATION = "for_registration"
    WORK = "for_work"
    CERTIFICATE = "for_certificate"
    PLAN = "for_plan"
    MEASURE = "for_measure"
    EMPLOYER = "for_employer"
    OTHER = "for_other"


class TicketOutcome(StrEnum):
    """How a ticket ended; none while its owner waits or is served."""

    SERVED = "served"
    NOT_CAME = "not_came"
    LEFT = "left_hall"


class Action(StrEnum):
    """What a person at the screen may be allowed to do (rules/roles.py)."""

    SEARCH_PEOPLE = "search_people"
    VIEW_PERSON = "view_person"
    EDIT_CARD = "edit_card"
    RECEIVE_APPLICATION = "receive_application"
    REGISTER_JOB_SEEKER = "register_job_seeker"
    REFUSE_REGISTRATION = "refuse_registration"
    HELP_WITH_WORK = "help_with_work"
    END_REGISTRATION = "end_registration"
    CORRECT_REGISTRATION = "correct_registration"
    OFFER_WORK = "offer_work"
    VIEW_VACANCIES = "view_vacancies"
    EDIT_VACANCY = "edit_vacancy"
    EDIT_EMPLOYER = "edit_employer"
    IMPORT_VACANCIES = "import_vacancies"
    EXPORT_VACANCIES = "export_vacancies"
    EDIT_AGENCY = "edit_agency"
    PROPOSE_DECISION = "propose_decision"
    APPROVE_DECISION = "approve_decision"
    SIGN_DECISION = "sign_decision"
    TELL_PERSON = "tell_person"
    REPORT_CHANGE = "report_change"
    ISSUE_CERTIFICATE = "issue_certificate"
    CHECK_PAPER = "check_paper"
    REGISTER_COMPLAINT = "register_complaint"
    ANSWER_COMPLAINT = "answer_complaint"
    MAKE_PLAN = "make_plan"
    DIRECT_TO_MEASURE = "direct_to_measure"
    MERGE_PEOPLE = "merge_people"
    IMPORT_PEOPLE = "import_people"
    EXPORT_PEOPLE = "export_people"
    PRINT_PAPER = "print_paper"
    VIEW_QUEUE = "view_queue"
    TAKE_WORK = "take_work"
    REASSIGN = "reassign"
    SET_WARNINGS = "set_warnings"
    GIVE_TICKET = "give_ticket"
    CALL_TICKET = "call_ticket"
    VIEW_TICKETS = "view_tickets"
    VIEW_REPORTS = "view_reports"
    MANAGE_ACCOUNTS = "manage_accounts"
    MANAGE_CENTRE = "manage_centre"
    MANAGE_CALENDAR = "manage_calendar"
    MANAGE_CLASSIFIERS = "manage_classifiers"
    MANAGE_PROFILE = "manage_profile"
    MANAGE_BACKUPS = "manage_backups"
    VERIFY_AUDIT = "verify_audit"


class DocumentKind(StrEnum):
    """The package (standard, row 8) and the legal representative's application (§6)."""

    APPLICATION = "application"
    IDENTITY = "identity"
    WORK = "work"
    EDUCATION = "education"
    REPRESENTATIVE = "representative"


class Form(StrEnum):
    """Printed forms by their appendix in the Order, and our own."""

    APPLICATION = "f01_application"
    DATA_FORM = "f01_data"
    STANDARD_OF_REGISTRATION = "f01_standard"
    REFUSED_UNRELIABLE = "f02"
    REGISTERED_AS_JOB_SEEKER = "f03"
    REGISTERED_AS_UNEMPLOYED = "f04"
    REFUSED = "f05"  # both refusals of Appendix 5: of the package (S9), as unemployed (§33)
    STANDARD_OF_CERTIFICATE = "f06_standard"
    CERTIFICATE_APPLICATION = "f07"
    CERTIFICATE = "f08"
    PLAN = "f09"
    CERTIFICATE_REFUSED = "certificate_refused"
    DEREGISTERED = "deregistered_notice"
    PAYMENT_DOCUMENTS = "payment_documents"
    COMPLAINT_ANSWER = "complaint_answer"
    MEASURE_DIRECTION = "measure_direction"
    CORRECTION = "correction"
    RECEIPT = "receipt"
    RESUME = "resume"
    REFERRAL = "referral"
    EMPLOYER_REPLY = "employer_reply"
    CANDIDATE_LIST = "candidate_list"
    SELECTION = "selection_list"
    QUEUE_LIST = "queue_list"
    DAY_SHEET = "day_sheet"
    TICKET = "ticket"


class ProfileCategory(StrEnum):
    """How long unemployment is likely to last (§11; L1.31)."""

    UNDER_3_MONTHS = "under_3_months"
    FROM_3_TO_12_MONTHS = "from_3_to_12_months"
    OVER_12_MONTHS = "over_12_months"


class ServiceStage(StrEnum):
    """The stages of the service, in their order (§23)."""

    RECEIVED = "received"
    IN_WORK = "in_work"
    DECIDED = "decided"
    ISSUED = "issued"


class Correction(StrEnum):
    """How a correcting act puts a registration made in error right."""

    REPLACE = "replace"
    ANNUL = "annul"
    RECONSIDER = "reconsider"
    RESTORE = "restore"


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"
