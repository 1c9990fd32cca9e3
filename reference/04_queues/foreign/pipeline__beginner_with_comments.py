# exercise: pipeline
# label: right
# style: a beginner who explains every line, two inner functions and a list for errors
import queue
import threading


def pipeline(source, handle, limit=10):
    # the queue between the two threads, it has only room for "limit" items
    q = queue.Queue(maxsize=limit)
    # here we write down what went wrong (a list, because inner functions
    # can append to it without "nonlocal")
    errors = []

    # this is what the first thread does
    def producer():
        try:
            for item in source:
                # if handle has failed then nobody needs more items
                if len(errors) > 0:
                    break
                q.put(item)  # waits if the queue is full
        except BaseException as e:
            # the source itself was broken
            errors.append(e)
        finally:
            # ALWAYS say that this was all, else the consumer waits for ever
            q.put(None)

    # this is what the second thread does
    def consumer():
        while True:
            item = q.get()  # waits if the queue is empty
            # "is" and not "==", because items can be 0 or "" or strange objects
            if item is None:
                break
            # after an error we only throw away, so that the producer is not stuck
            if len(errors) > 0:
                continue
            try:
                handle(item)
            except BaseException as e:
                errors.append(e)

    # make both threads
    t1 = threading.Thread(target=producer)
    t2 = threading.Thread(target=consumer)
    # start both threads
    t1.start()
    t2.start()
    # wait for both threads
    t1.join()
    t2.join()

    # now both are gone, and we can tell the caller about the first error
    if len(errors) > 0:
        raise errors[0]
