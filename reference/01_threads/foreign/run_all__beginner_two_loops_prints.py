# exercise: run_all
# label: right
# style: a beginner with index loops, comments and prints
import threading


def run_all(tasks):
    # here I collect my threads
    my_threads = []

    # loop 1: make and start
    for i in range(len(tasks)):
        t = threading.Thread(target=tasks[i])
        t.start()
        my_threads.append(t)
        print("thread number", i, "is running")

    # loop 2: wait (not in loop 1, or else they run one after the other)
    for i in range(len(my_threads)):
        my_threads[i].join()
        print("thread number", i, "has ended")

    print("all done")
