# exercise: results_from_processes
# style: a_thread_drains_while_the_caller_joins
import multiprocessing as mp
import threading


def child(task, item, answers):
    answers.put((item, task(item)))


def results_from_processes(task, items):
    answers = mp.Queue()
    found = {}

    def drain():
        while True:
            answer = answers.get()
            if answer is None:
                return
            found[answer[0]] = answer[1]

    children = [mp.Process(target=child, args=(task, x, answers)) for x in items]
    for c in children:
        c.start()
    thread = threading.Thread(target=drain)
    thread.start()
    for c in children:
        c.join()
    answers.put(None)
    thread.join()
    return found
