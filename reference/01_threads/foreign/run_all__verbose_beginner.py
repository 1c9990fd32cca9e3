# exercise: run_all
# label: right
# style: a beginner's verbose code with indexes, counters and many comments
import threading


def run_all(tasks):
    # how many tasks do we have
    number_of_tasks = len(tasks)
    # step 1: make all the threads
    list_of_threads = []
    for i in range(0, number_of_tasks):
        one_task = tasks[i]
        one_thread = threading.Thread(target=one_task)
        list_of_threads.append(one_thread)
    # step 2: start all the threads
    i = 0
    while i < number_of_tasks:
        list_of_threads[i].start()
        i = i + 1
    # step 3: wait for all the threads
    i = 0
    while i < number_of_tasks:
        list_of_threads[i].join()
        i = i + 1
    return None
