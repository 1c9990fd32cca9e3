# exercise: collect_lines
# label: wrong
# mistake: waits until there are no active_children and reads the queue only then; with long lines a worker cannot end until somebody reads: DEADLOCK; breaks "any text, of any length" (the handout: "collect, then join")
import multiprocessing
import time


def _work(queue, task, number):
    task(number, queue.put)


def collect_lines(task, workers):
    queue = multiprocessing.Queue()
    for number in range(workers):
        multiprocessing.Process(target=_work, args=(queue, task, number)).start()

    while multiprocessing.active_children():  # joins those that have ended
        time.sleep(0.02)

    lines = []
    while not queue.empty():
        lines.append(queue.get())
    return lines
