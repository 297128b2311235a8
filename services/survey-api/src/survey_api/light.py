"""Routes that everybody calls at the same moment: submitting answers, reading an index.

Documented like any route, but served without the framework's dependency injection, which takes
a quarter to a half of such a request's processor time.
"""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from fastapi import APIRouter, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from pydantic import ValidationError
from starlette.types import Receive, Scope, Send

from prima_chassis.app import operation_id
from prima_chassis.limits import Limit, address, caller

T = TypeVar("T")
Given = Callable[[Request], Awaitable[tuple[Any, ...]]]
"""Makes of a request what its endpoint takes, without the request; raises as FastAPI would."""
Cost = Callable[..., int]
"""As how many passes counts what a stranger's request brings; takes what is given."""
Endpoint = Callable[..., Awaitable[Response]]


def _one(*_given: object) -> int:
    return 1


def router(limit: Limit, given: Given, *, tag: str, cost: Cost = _one) -> APIRouter:
    """For light routes with their full path; an endpoint takes what is `given` and the request."""

    class LightRoute(APIRoute):
        def __init__(self, path: str, endpoint: Endpoint, **options: Any) -> None:
            super().__init__(path, endpoint, **options)

            async def serve(scope: Scope, receive: Receive, send: Send) -> None:
                request = Request(scope, receive, send)
                factor = request.app.state.settings.rate_factor
                who = await caller(request)
                headers = limit.admit(who, factor)
                brought = await given(request)
                further = min(cost(*brought), limit.allowed(factor)) - 1
                if further and who == address(request):
                    headers = limit.admit(who, factor, cost=further)
                response = await endpoint(*brought, request)
                response.headers.update(headers)
                await response(scope, receive, send)

            self.app = serve

    return APIRouter(
        prefix="/api/survey/v1",
        tags=[tag],
        route_class=LightRoute,
        generate_unique_id_function=operation_id,
    )


def valid(validate: Callable[[Any], T], value: object, *place: str) -> T:
    """`value` as `validate` makes it; raises RequestValidationError that names the `place`."""
    try:
        return validate(value)
    except ValidationError as error:
        raise RequestValidationError(faults(error, *place)) from error


def faults(error: ValidationError, *place: str) -> list[dict[str, Any]]:
    """What is wrong where in the request, without what was sent."""
    found = error.errors(include_url=False, include_context=False, include_input=False)
    return [{"loc": (*place, *one["loc"]), "type": one["type"]} for one in found]
