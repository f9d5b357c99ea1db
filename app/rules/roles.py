"""What each post may do (§2.2, §7, §12, §15-17, §31-33, §44-46, §64). Reading is an action too."""

from collections.abc import Iterable

from app.core.vocabulary import Action, Role

_READ = frozenset({Action.SEARCH_PEOPLE, Action.VIEW_PERSON, Action.CHECK_PAPER})

_CLERK = _READ | {
    Action.EDIT_CARD,
    Action.RECEIVE_APPLICATION,
    Action.REGISTER_JOB_SEEKER,
    Action.REFUSE_REGISTRATION,
    Action.HELP_WITH_WORK,
    Action.END_REGISTRATION,
    Action.MERGE_PEOPLE,
    Action.IMPORT_PEOPLE,
    Action.EXPORT_PEOPLE,
    Action.PRINT_PAPER,
    Action.VIEW_QUEUE,
    Action.TAKE_WORK,
    Action.GIVE_TICKET,
    Action.CALL_TICKET,
    Action.VIEW_TICKETS,
    Action.OFFER_WORK,
    Action.VIEW_VACANCIES,
    Action.EDIT_VACANCY,
    Action.EDIT_EMPLOYER,
    Action.IMPORT_VACANCIES,
    Action.EXPORT_VACANCIES,
    Action.EDIT_AGENCY,
    Action.PROPOSE_DECISION,
    Action.TELL_PERSON,
    Action.REPORT_CHANGE,
    Action.ISSUE_CERTIFICATE,
    Action.REGISTER_COMPLAINT,
    Action.MAKE_PLAN,
    Action.DIRECT_TO_MEASURE,
}

ALLOWED: dict[Role, frozenset[Action]] = {
    Role.CLERK: _CLERK,
    Role.ASSISTANT: _READ | {Action.EDIT_CARD, Action.TELL_PERSON, Action.VIEW_VACANCIES},
    Role.DIRECTOR: _CLERK
    | {
        Action.CORRECT_REGISTRATION,
        Action.APPROVE_DECISION,
        Action.REASSIGN,
        Action.VIEW_REPORTS,
        Action.SET_WARNINGS,
    },
    Role.LOCAL_BODY: _READ
    | {
        Action.VIEW_QUEUE,
        Action.TAKE_WORK,
        Action.PRINT_PAPER,
        Action.SIGN_DECISION,
        Action.REGISTER_COMPLAINT,
        Action.ANSWER_COMPLAINT,
        Action.CORRECT_REGISTRATION,
    },
    Role.SUPERVISOR: _READ
    | {
        Action.VIEW_VACANCIES,
        Action.VIEW_QUEUE,
        Action.REASSIGN,
        Action.SET_WARNINGS,
        Action.GIVE_TICKET,
        Action.VIEW_TICKETS,
        Action.VIEW_REPORTS,
        Action.VERIFY_AUDIT,
    },
    # Settings, never a decision, and no look at people's data.
    Role.ADMINISTRATOR: frozenset(
        {
            Action.MANAGE_ACCOUNTS,
            Action.MANAGE_CENTRE,
            Action.MANAGE_CALENDAR,
            Action.MANAGE_CLASSIFIERS,
            Action.MANAGE_PROFILE,
            Action.MANAGE_BACKUPS,
            Action.VERIFY_AUDIT,
            Action.CHECK_PAPER,
        }
    ),
    # §64: the self-service place has its own program mode and none of these.
    Role.VISITOR: frozenset(),
}


def may(roles: Iterable[Role], action: Action) -> bool:
    """Whether one of the posts a person holds allows the action."""
    return any(action in ALLOWED[role] for role in roles)
