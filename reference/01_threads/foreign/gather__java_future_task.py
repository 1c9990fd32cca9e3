# exercise: gather
# label: right
# style: a Java programmer who writes FutureTask with wait and notifyAll, and a get() that throws

import threading


class FutureTask:

    def __init__(self, callable_):
        self.__callable = callable_
        self.__value = None
        self.__exception = None
        self.__done = False
        self.__monitor = threading.Condition()

    def run(self):
        value = None
        exception = None
        try:
            value = self.__callable()
        except BaseException as e:
            exception = e
        with self.__monitor:
            self.__value = value
            self.__exception = exception
            self.__done = True
            self.__monitor.notify_all()

    def get(self):
        with self.__monitor:
            while not self.__done:
                self.__monitor.wait()
            if self.__exception is not None:
                raise self.__exception
            return self.__value


def gather(tasks):
    futures = []
    threads = []
    for task in tasks:
        future = FutureTask(task)
        futures.append(future)
        threads.append(threading.Thread(target=future.run))

    for thread in threads:
        thread.start()
    # get() could wait too, but it throws: nobody may be left when that happens
    for thread in threads:
        thread.join()

    values = []
    for future in futures:
        values.append(future.get())
    return values
