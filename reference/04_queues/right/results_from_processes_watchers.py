# exercise: results_from_processes
# style: a_thread_for_each_child_that_tells_of_its_end
import multiprocessing
import threading

ENDED = "a child has ended"


def give(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()

    def tell_the_end(process):
        process.join()
        q.put(ENDED)

    processes = [multiprocessing.Process(target=give, args=(task, i, q)) for i in items]
    for p in processes:
        p.start()
    watchers = [threading.Thread(target=tell_the_end, args=(p,)) for p in processes]
    for w in watchers:
        w.start()
    found, ended = {}, 0
    while ended < len(processes):
        message = q.get()
        if message == ENDED:
            ended += 1
        else:
            found[message[0]] = message[1]
    for w in watchers:
        w.join()
    return found
