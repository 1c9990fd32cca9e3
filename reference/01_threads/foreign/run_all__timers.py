# exercise: run_all
# label: right
# style: Timer(0) per task

from threading import Timer


def run_all(tasks):
    timers = [Timer(0.0, task) for task in tasks]
    for timer in timers:
        timer.start()
    for timer in timers:
        timer.join()
