from pydantic import BaseModel, Field


class TokenAnswer(BaseModel):
    """Tokens (RFC 6749 §5.1). `refresh_token` is there when an application acts for a person."""

    token_type: str
    access_token: str
    expires_in: int = Field(description="Seconds")
    scope: str
    refresh_token: str | None


class OAuthRefusal(BaseModel):
    """Why not (RFC 6749 §5.2)."""

    error: str
    error_description: str | None


class Metadata(BaseModel):
    """What this authorisation server can do (RFC 8414)."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    revocation_endpoint: str
    jwks_uri: str
    scopes_supported: list[str]
    response_types_supported: list[str]
    response_modes_supported: list[str]
    grant_types_supported: list[str]
    token_endpoint_auth_methods_supported: list[str]
    revocation_endpoint_auth_methods_supported: list[str]
    code_challenge_methods_supported: list[str]
    authorization_response_iss_parameter_supported: bool
    service_documentation: str
    ui_locales_supported: list[str]
