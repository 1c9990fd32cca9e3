# exercise: count_up_in_processes
# label: right
# style: C / POSIX person; BoundedSemaphore(1), sem_wait and sem_post with try/finally, while loops
import multiprocessing as mp


def child(sem, counter, times):
    left = times
    while left > 0:
        sem.acquire()              # sem_wait(&sem)
        try:
            v = counter.value
            counter.value = v + 1
        finally:
            sem.release()          # sem_post(&sem)
        left -= 1


def count_up_in_processes(counter, times, workers):
    sem = mp.BoundedSemaphore(1)
    pids = []
    n = 0
    while n < workers:
        proc = mp.Process(target=child, args=(sem, counter, times), daemon=False)
        proc.start()
        pids.append(proc)
        n += 1
    while pids:
        pids.pop().join()          # waitpid
