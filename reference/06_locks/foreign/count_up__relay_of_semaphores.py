# exercise: count_up
# label: right
# style: a relay race: every thread has a Semaphore of its own, adds one when it gets the baton, and hands it to the next
import threading


def count_up(counter, times, workers):
    batons = [threading.Semaphore(0) for _ in range(workers)]

    def run(me):
        following = (me + 1) % workers
        for _ in range(times):
            batons[me].acquire()
            counter.value += 1
            batons[following].release()

    runners = [threading.Thread(target=run, args=(me,)) for me in range(workers)]
    for runner in runners:
        runner.start()
    if batons:
        batons[0].release()  # off they go
    for runner in runners:
        runner.join()
