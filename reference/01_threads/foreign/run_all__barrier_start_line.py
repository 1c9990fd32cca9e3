# exercise: run_all
# label: right
# style: physics student: a Barrier as start line, so that really all of them begin together
import threading


def run_all(tasks):
    N = len(tasks)
    if N == 0:
        return

    start_line = threading.Barrier(N)

    def runner(task):
        start_line.wait()   # ready... set...
        task()              # go

    runners = [threading.Thread(target=runner, args=[t]) for t in tasks]
    for r in runners:
        r.start()
    for r in runners:
        r.join()
