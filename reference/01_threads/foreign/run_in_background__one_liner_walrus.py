# exercise: run_in_background
# label: right
# style: one expression with a tuple index

from threading import Thread


def run_in_background(task, *args):
    return ((t := Thread(None, task, None, args)), t.start())[0]
