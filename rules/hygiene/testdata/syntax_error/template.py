name = "{{ cookiecutter.name }}"
{% if cookiecutter.tests %}
import pytest
{% endif %}
