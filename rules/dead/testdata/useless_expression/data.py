"""What a tool reads."""
# Nothing but a value.
{
    "name": "boats",
    "depends": ["base"],
}
