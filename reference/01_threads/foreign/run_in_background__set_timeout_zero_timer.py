# exercise: run_in_background
# label: right
# style: JavaScript person: "setTimeout(task, 0, ...args)"; a Timer is a Thread, with delay 0
from threading import Thread, Timer


def setTimeout(fn, ms, *params):
    timer = Timer(ms / 1000, fn, params)
    timer.start()
    return timer  # clearTimeout would be timer.cancel()


def run_in_background(task, *args) -> Thread:
    return setTimeout(task, 0, *args)
