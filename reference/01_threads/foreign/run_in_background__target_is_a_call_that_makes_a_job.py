# exercise: run_in_background
# label: right
# style: target=make_job(task, args): looks like a called target, the call gives a closure back

import threading


def make_job(task, args):
    def job():
        return task(*args)
    return job


def run_in_background(task, *args):
    t = threading.Thread(target=make_job(task, args))
    t.start()
    return t
