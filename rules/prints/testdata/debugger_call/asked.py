import pdb


def guarded(with_debugger, rows):
    if with_debugger:
        pdb.post_mortem()
    if rows:
        pdb.set_trace()  # want "`pdb.set_trace`"
