# exercise: results_from_processes
# label: right
# style: beginner's polling with get_nowait and sleep, flags

import multiprocessing
import queue
import time


def do_it(the_queue, the_task, the_item):
    answer = the_task(the_item)
    the_queue.put((the_item, answer))


def results_from_processes(task, items):
    the_queue = multiprocessing.Queue()
    list_of_processes = []
    for item in items:
        p = multiprocessing.Process(target=do_it, args=(the_queue, task, item))
        list_of_processes.append(p)
    for p in list_of_processes:
        p.start()
    dictionary = {}
    finished = False
    while finished == False:
        # first see if all are dead
        all_dead = True
        for p in list_of_processes:
            if p.is_alive() == True:
                all_dead = False
        # then take everything that is there
        nothing = False
        while nothing == False:
            try:
                pair = the_queue.get_nowait()
                dictionary[pair[0]] = pair[1]
            except queue.Empty:
                if the_queue.empty():
                    nothing = True
        if all_dead == True:
            finished = True
        else:
            time.sleep(0.02)
    for p in list_of_processes:
        p.join()
    return dictionary
