HELP = """
<<<<<<< ours
=======
>>>>>>> theirs
"""
