# exercise: pipeline
# label: right
# style: a beginner who comments every step; two threads, a list for the errors, None as the end mark

import queue
import threading


def pipeline(source, handle, limit=10):
    # this is the counter between the two threads, it has only `limit` places
    counter = queue.Queue(maxsize=limit)

    # here the threads write down what went wrong (an exception in a thread
    # does not come out of join(), so I have to keep it myself)
    errors = []

    def producer():
        try:
            for item in source:
                # somebody has already failed: no need to bring more
                if len(errors) > 0:
                    break
                # waits when the counter is full
                counter.put(item)
        except BaseException as error:
            # the source itself was broken
            errors.append(error)
        finally:
            # ALWAYS tell the consumer that this was all
            counter.put(None)

    def consumer():
        # get the first item
        item = counter.get()
        while item is not None:
            # after an error we only throw away, so that the producer can go on
            if len(errors) == 0:
                try:
                    handle(item)
                except BaseException as error:
                    errors.append(error)
            # get the next item
            item = counter.get()

    # make both threads
    thread_1 = threading.Thread(target=producer)
    thread_2 = threading.Thread(target=consumer)

    # start both threads
    thread_1.start()
    thread_2.start()

    # wait for both threads
    thread_1.join()
    thread_2.join()

    # now raise the first error, if there was one
    if len(errors) > 0:
        raise errors[0]
