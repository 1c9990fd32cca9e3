# exercise: count_up
# label: right
# style: C-minded: one static lock at the top of the module, explicit lock and unlock, a thread function with an argument block
import threading

mutex = threading.Lock()


def thread_main(arg):
    counter, n = arg[0], arg[1]
    i = 0
    while i < n:
        mutex.acquire()
        try:
            tmp = counter.value
            tmp = tmp + 1
            counter.value = tmp
        finally:
            mutex.release()
        i += 1


def count_up(counter, times, workers):
    tid = [None] * workers
    for i in range(0, workers, 1):
        tid[i] = threading.Thread(target=thread_main, args=((counter, times),))
    for i in range(0, workers, 1):
        tid[i].start()
    for i in range(0, workers, 1):
        tid[i].join()
