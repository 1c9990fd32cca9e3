# exercise: count_up_in_processes
# label: right
# style: in the manner of C with sem_wait and sem_post, index loops, start gate for all children

import multiprocessing


def sem_wait(sem):
    sem.acquire()


def sem_post(sem):
    sem.release()


def child_main(sem, start_gate, counter, times):
    start_gate.wait()  # begin when all are there
    i = 0
    while i < times:
        sem_wait(sem)
        try:
            tmp = counter.value
            tmp = tmp + 1
            counter.value = tmp
        finally:
            sem_post(sem)
        i = i + 1


def count_up_in_processes(counter, times, workers):
    sem = multiprocessing.Semaphore(1)
    start_gate = multiprocessing.Event()
    pids = [None] * workers

    i = 0
    while i < workers:
        pids[i] = multiprocessing.Process(
            target=child_main, args=(sem, start_gate, counter, times)
        )
        pids[i].start()
        i = i + 1

    start_gate.set()

    i = 0
    while i < workers:
        pids[i].join()
        i = i + 1
    return None
