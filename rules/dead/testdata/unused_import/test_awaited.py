import warnings

import pytest


def test_old(self):
    with pytest.raises(ImportError):
        import harbour.gone
    with self.assertWarnsRegex(DeprecationWarning, "old"):
        from harbour import old
    with warnings.catch_warnings():
        import harbour.new  # want "`harbour`"
