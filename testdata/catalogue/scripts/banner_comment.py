# ==================
# Load the calls
# ==================
calls = load("calls.csv")
