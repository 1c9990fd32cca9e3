# exercise: count_up
# label: right
# style: a beginner who comments every line and uses plain loops only
# we need threading for threads and for the lock
import threading


# this is what each thread does
def add_many_times(counter, times, lock):
    # i counts how often we have added already
    i = 0
    # go on until we have done it "times" times
    while i < times:
        # take the lock, so nobody else can add now
        with lock:
            # read the old value
            old = counter.value
            # make the new value
            new = old + 1
            # write the new value (still inside of the with!)
            counter.value = new
        # here the lock is free again
        i = i + 1


def count_up(counter, times, workers):
    # ONE lock for all the threads
    lock = threading.Lock()
    # an empty list for the threads
    threads = []
    # make all the threads
    for number in range(workers):
        # the arguments are a tuple
        thread = threading.Thread(target=add_many_times, args=(counter, times, lock))
        # remember the thread
        threads.append(thread)
    # start all of them first
    for thread in threads:
        thread.start()
    # then wait for all of them
    for thread in threads:
        thread.join()
    # nothing to return
