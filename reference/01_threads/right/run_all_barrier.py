# exercise: run_all
# style: barrier
import threading


def run_all(tasks):
    finish_line = threading.Barrier(len(tasks) + 1)  # all runners and the referee

    def runner(task):
        try:
            task()
        finally:
            finish_line.wait()

    runners = [threading.Thread(target=runner, args=[task]) for task in tasks]
    for r in runners:
        r.start()
    finish_line.wait()
    for r in runners:
        r.join()
