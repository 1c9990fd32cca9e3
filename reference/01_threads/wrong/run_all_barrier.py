# exercise: run_all
# expect: barrier-too-large
import threading


def run_all(tasks):
    together = threading.Barrier(len(tasks) + 1)

    def body(task):
        together.wait()  # <- here
        task()

    threads = [threading.Thread(target=body, args=(task,)) for task in tasks]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
