# exercise: run_all
# label: right
# style: all threads wait at an Event, the starting gun

import threading


def run_all(tasks):
    gun = threading.Event()

    def runner(task):
        gun.wait()
        task()

    runners = [threading.Thread(target=runner, args=[task]) for task in tasks]
    for r in runners:
        r.start()
    gun.set()
    for r in runners:
        r.join()
