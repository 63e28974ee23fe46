import os


def show(request):
    return render(request, os.sep)
