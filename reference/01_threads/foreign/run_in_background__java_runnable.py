# exercise: run_in_background
# label: right
# style: Java style: Runnable, Starter, getters

import threading


class Runnable:
    def __init__(self, method, parameters):
        self.__method = method
        self.__parameters = parameters

    def run(self):
        self.__method(*self.__parameters)


class ThreadStarter:
    def __init__(self, runnable):
        self.__thread = threading.Thread(target=runnable.run)

    def begin(self):
        self.__thread.start()
        return self

    def getThread(self):
        return self.__thread


def run_in_background(task, *args):
    return ThreadStarter(Runnable(task, args)).begin().getThread()
