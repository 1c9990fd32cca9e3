# exercise: map_catching
# label: right
# style: from Rust, the worker returns Ok or Err values, imap keeps the order, match unpacks them
import functools
import multiprocessing
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Ok:
    value: Any


@dataclass(frozen=True)
class Err:
    error: BaseException


def attempt(func, item):
    try:
        return Ok(func(item))
    except BaseException as error:
        return Err(error)


def unpack(outcome):
    match outcome:
        case Ok(value):
            return value
        case Err(error):
            return error


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        outcomes = pool.imap(functools.partial(attempt, func), list(items))
        return [unpack(outcome) for outcome in outcomes]
