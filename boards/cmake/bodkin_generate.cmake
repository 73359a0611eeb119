# bodkin_generate(TARGET target TOOLS file [OUT folder])
#
# Generates NAME.tools.h and NAME.tools.c from NAME.tools.ts when it, or a file that it imports,
# changes, and compiles them into `target`. OUT is the build folder's bodkin/ unless given. For
# teams that want Node in the build; others check the generated files in. BODKIN_COMMAND is the
# command, `bodkin` in PATH or node_modules/.bin unless set.
#
# A file whose contents don't change keeps its date, so that nothing is compiled for it. What tells
# that all is up to date is therefore a stamp, and the files are its by-products.

function(bodkin_generate)
    if(CMAKE_BUILD_EARLY_EXPANSION) # ESP-IDF reads component files once without a project
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 0 ARG "" "TARGET;TOOLS;OUT" "")
    foreach(name TARGET TOOLS)
        if(NOT ARG_${name})
            message(FATAL_ERROR "bodkin_generate: give ${name}")
        endif()
    endforeach()
    if(ARG_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "bodkin_generate: what is ${ARG_UNPARSED_ARGUMENTS}?")
    endif()

    get_filename_component(tools "${ARG_TOOLS}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_SOURCE_DIR}")
    if(NOT EXISTS "${tools}")
        message(FATAL_ERROR "bodkin_generate: TOOLS ${tools}: there is no such file")
    endif()
    get_filename_component(file "${tools}" NAME)
    string(REGEX REPLACE "(\\.tools)?\\.(ts|json)$" "" name "${file}")
    if(NOT ARG_OUT)
        set(ARG_OUT "${CMAKE_CURRENT_BINARY_DIR}/bodkin")
    endif()
    get_filename_component(out "${ARG_OUT}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_BINARY_DIR}")

    if(NOT BODKIN_COMMAND)
        find_program(BODKIN_COMMAND bodkin HINTS "${CMAKE_SOURCE_DIR}/node_modules/.bin")
        if(NOT BODKIN_COMMAND)
            message(FATAL_ERROR "bodkin_generate: no bodkin; npm install bodkin, or set BODKIN_COMMAND")
        endif()
    endif()

    set(generated "${out}/${name}.tools.c" "${out}/${name}.tools.h")
    set(stamp "${out}/${name}.stamp")
    add_custom_command(
        OUTPUT "${stamp}"
        BYPRODUCTS ${generated}
        COMMAND ${BODKIN_COMMAND} build "${tools}" --out "${out}" --no-image
                --depfile "${stamp}.d" --depfile-target "${stamp}"
        COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}"
        DEPENDS "${tools}"
        DEPFILE "${stamp}.d"
        COMMENT "Generating ${name}.tools.h and ${name}.tools.c"
        VERBATIM)
    add_custom_target(${ARG_TARGET}_${name}_tools DEPENDS "${stamp}")
    add_dependencies(${ARG_TARGET} ${ARG_TARGET}_${name}_tools)
    set_source_files_properties(${generated} PROPERTIES GENERATED TRUE)
    target_sources(${ARG_TARGET} PRIVATE ${generated})
    target_include_directories(${ARG_TARGET} PUBLIC "${out}")
endfunction()
