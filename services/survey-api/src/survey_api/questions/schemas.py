from pydantic import BaseModel


class ChoiceCount(BaseModel):
    """One choice, counted from 1, and how many chose it."""

    choice: int
    answer: str
    n: int


class QuestionResult(BaseModel):
    """One of the unit's own questions with its answers."""

    code: str
    question: str
    n: int
    choices: list[ChoiceCount]


class QuestionResults(BaseModel):
    """The round's own questions. They never enter the index, which stays comparable."""

    data: list[QuestionResult]
    next: str | None
