# exercise: pipeline
# label: right
# style: a beginner who comments every step; two inner functions, one end mark, a list of problems
import queue
import threading


def pipeline(source, handle, limit=10):
    # this is the counter between the two threads, it has only room for `limit` items
    counter = queue.Queue(maxsize=limit)

    # here both threads write down what went wrong
    problems = []

    # this is what the first thread does
    def producer():
        try:
            # take one item after the other
            for item in source:
                # if something went wrong, nobody needs more items
                if len(problems) > 0:
                    break
                # this waits when the queue is full
                counter.put(item)
        except BaseException as error:
            # the source raised, I write it down for later
            problems.append(error)
        finally:
            # None means: that was the last one.
            # It is in "finally", because the consumer needs it in any case
            counter.put(None)

    # this is what the second thread does
    def consumer():
        # did my handle() fail already?
        failed = False
        # repeat until the end mark comes
        while True:
            item = counter.get()
            if item is None:
                # the end mark
                return
            if failed:
                # throw this item away, so that the producer is not stuck
                continue
            try:
                handle(item)
            except BaseException as error:
                failed = True
                problems.append(error)

    # make both threads
    thread1 = threading.Thread(target=producer)
    thread2 = threading.Thread(target=consumer)

    # start both threads
    thread1.start()
    thread2.start()

    # wait until both are finished
    thread1.join()
    thread2.join()

    # was there a problem? then the caller has to know the first one
    if len(problems) > 0:
        raise problems[0]
