# exercise: count_up_in_processes
# label: right
# style: old-fashioned C, semaphore wait and post, index loops, try and finally
import multiprocessing


def child_main(counter, times, sem):
    i = 0
    while i < times:
        sem.acquire()
        try:
            old = counter.value
            counter.value = old + 1
        finally:
            sem.release()
        i += 1


def count_up_in_processes(counter, times, workers):
    sem = multiprocessing.Semaphore(1)
    children = [None] * workers
    for i in range(workers):
        children[i] = multiprocessing.Process(
            target=child_main, args=(counter, times, sem)
        )
    for i in range(workers):
        children[i].start()
    for i in range(workers):
        children[i].join()
        children[i].close()
