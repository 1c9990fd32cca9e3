# exercise: run_workers
# label: right
# style: catches Exception, as the handout says, not BaseException

import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for i in range(len(tasks)):
        q.put(tasks[i])
    results = []
    exceptions = []

    def do_work():
        finished = False
        while finished == False:
            try:
                t = q.get_nowait()
            except queue.Empty:
                finished = True
            else:
                try:
                    x = t()
                    results.append(x)
                except Exception as ex:
                    exceptions.append(ex)

    list_of_threads = []
    for i in range(workers):
        th = threading.Thread(target=do_work)
        list_of_threads.append(th)
    for th in list_of_threads:
        th.start()
    for th in list_of_threads:
        th.join()
    if exceptions != []:
        raise exceptions[0]
    return results
