function (levels, low = 0)
{
    above <- levels[levels > low]
    mean(above)
}
<bytecode: 0x55d0c8>
<environment: namespace:tides>
# want -2 warning "what R prints below a function is no code: remove the line"
