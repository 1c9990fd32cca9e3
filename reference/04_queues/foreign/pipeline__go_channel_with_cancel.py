# exercise: pipeline
# label: right
# style: Go: a buffered channel of my own (deque and Condition) which the sender closes and the receiver cancels; no end mark at all
import collections
import threading


class Channel:
    def __init__(self, capacity):
        self._items = collections.deque()
        self._capacity = capacity
        self._changed = threading.Condition()
        self._closed = False
        self._cancelled = False

    def send(self, item):
        """True: sent.  False: nobody will ever receive it."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._cancelled or len(self._items) < self._capacity
            )
            if self._cancelled:
                return False
            self._items.append(item)
            self._changed.notify_all()
            return True

    def close(self):
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def cancel(self):
        with self._changed:
            self._cancelled = True
            self._changed.notify_all()

    def __iter__(self):
        while True:
            with self._changed:
                self._changed.wait_for(lambda: len(self._items) > 0 or self._closed)
                if len(self._items) == 0:
                    return
                item = self._items.popleft()
                self._changed.notify_all()
            yield item


def go(function):
    thread = threading.Thread(target=function)
    thread.start()
    return thread


def pipeline(source, handle, limit=10):
    channel = Channel(limit)
    errors = []

    def sender():
        try:
            for item in source:
                if not channel.send(item):
                    return
        except BaseException as err:
            errors.append(err)
        finally:
            channel.close()

    def receiver():
        try:
            for item in channel:
                handle(item)
        except BaseException as err:
            errors.append(err)
        finally:
            channel.cancel()

    threads = [go(receiver), go(sender)]
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
