import sys


def gather(tasks):
    return [input("value? ") for task in tasks]


def double(task):
    return [sys.stdin.readline()] * 2
